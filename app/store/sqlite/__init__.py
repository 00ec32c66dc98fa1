"""How the station uses SQLite: connections, transactions, errors, migrations, backups."""
