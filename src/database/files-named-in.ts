import Database from 'libsql'

/** A file that a record of an upload collection has. */
export type NamedFile = { table: string; name: string }

/**
 * The files that records of upload collections have, read without the application. An upload
 * collection is a table with `filename` and `mime_type`; its sizes have names too.
 *
 * @param database path of a SQLite file
 */
export const filesNamedIn = (database: string): NamedFile[] => {
  const connection = new Database(database, { readonly: true })
  const namesOf = (sql: string): string[] =>
    (connection.prepare(sql).all() as { name: unknown }[]).map(({ name }) => String(name))
  try {
    const found = new Map<string, NamedFile>()
    for (const table of namesOf("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
      const columns = namesOf(`SELECT name FROM pragma_table_info(${literal(table)})`)
      if (!columns.includes('filename') || !columns.includes('mime_type')) continue
      for (const column of columns.filter((name) => /(^|_)filename$/.test(name))) {
        const [from, name] = [quoted(table), quoted(column)]
        for (const file of namesOf(`SELECT ${name} AS name FROM ${from} WHERE ${name} <> ''`))
          found.set(`${table}/${file}`, { table, name: file })
      }
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  } finally {
    connection.close()
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
