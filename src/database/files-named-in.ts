import Database from 'libsql'

/**
 * Names of the files that records of upload collections have, read without the application. An
 * upload collection is a table with `filename` and `mime_type`; its sizes have names too.
 *
 * @param database path of a SQLite file
 */
export const filesNamedIn = (database: string): string[] => {
  const connection = new Database(database, { readonly: true })
  const namesOf = (sql: string): string[] =>
    (connection.prepare(sql).all() as { name: unknown }[]).map(({ name }) => String(name))
  try {
    const found = new Set<string>()
    for (const table of namesOf("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
      const columns = namesOf(`SELECT name FROM pragma_table_info(${literal(table)})`)
      if (!columns.includes('filename') || !columns.includes('mime_type')) continue
      for (const column of columns.filter((name) => /(^|_)filename$/.test(name))) {
        const [from, name] = [quoted(table), quoted(column)]
        for (const file of namesOf(`SELECT ${name} AS name FROM ${from} WHERE ${name} <> ''`))
          found.add(file)
      }
    }
    return [...found].sort()
  } finally {
    connection.close()
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
