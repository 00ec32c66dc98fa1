"""What comes from outside: believed only after it was bounded, checked and put into its form.

Labels, scanners, servers, files, command lines: each entrance reads through this package, which
`tests/foreign/test_one_reader.py` holds. What cannot be read raises `BadInput`, and nothing else.
"""
