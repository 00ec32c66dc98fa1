"""Where the frozen program begins: PyInstaller wants a script, not an entry point."""

from app.cli import main

if __name__ == "__main__":
    main()
