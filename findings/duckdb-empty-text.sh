#!/bin/sh
# DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1) reads an empty text in a CSV file, "", as NULL, as it does an empty field.
#
# RFC 4180 does not speak of NULL, but writers such as PostgreSQL's COPY use the quotation marks to tell the two apart.
# read_csv has the option allow_quoted_nulls, true if not said otherwise; with false the two are told apart.
#
# Seen on 29 November 2026 with Node.js 20.20.2:
#   default: empty text null, empty field null, x not null
#   allow_quoted_nulls=false: empty text not null, empty field null, x not null
#
# Needs: Node.js of 20 or newer with npm. Fails if either line changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --prefix . @duckdb/node-api@1.5.6-r.1 > npm.log 2>&1 || { cat npm.log; exit 1; }

printf '"name","note"\r\n"empty text",""\r\n"empty field",\r\n"x","x"\r\n' > table.csv

cat > read.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create()).connect();
for (const [name, option] of [['default', ''], ['allow_quoted_nulls=false', ', allow_quoted_nulls=false']]) {
	const read = await connection.runAndReadAll(`select name, note is null from read_csv('table.csv'${option})`);
	console.log(`${name}: ${read.getRows().map(([row, isNull]) => `${row} ${isNull ? 'null' : 'not null'}`).join(', ')}`);
}
JS
node read.mjs > seen

cat > expected <<'TEXT'
default: empty text null, empty field null, x not null
allow_quoted_nulls=false: empty text not null, empty field null, x not null
TEXT
diff expected seen && echo 'as seen: DuckDB 1.5.6 reads "" in CSV as NULL'
