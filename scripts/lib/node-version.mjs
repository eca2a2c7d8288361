const needed = [20, 9]

/** Ends the process with one line when this Node is too old to run anything here. */
export const demandNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  console.error(
    `✗ Cần Node.js ${needed.join('.')} trở lên, đang có ${process.versions.node}. ` +
      `(Node.js ${needed.join('.')} or later is needed.)`,
  )
  process.exit(1)
}
