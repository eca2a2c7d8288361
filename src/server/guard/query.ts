import { BadRequest } from './bad-request.ts'
import { readJson } from './json.ts'
import { checkText } from './shape.ts'

const maxBrackets = 24
const whole = ['limit', 'page', 'depth']

/**
 * Checks the parameters of an address or of a body that stands for one.
 *
 * @throws BadRequest
 */
export const checkQuery = (parameters: URLSearchParams): void => {
  for (const [name, value] of parameters) {
    checkText(name)
    checkText(value)
    if (name.split('[').length - 1 > maxBrackets) {
      throw new BadRequest(400, 'Điều kiện lồng quá sâu', 'The query is nested too deep')
    }
    if (name.startsWith('where[')) checkPath(name)
    // Payload takes a whole condition as JSON too.
    if (name === 'where') JSON.stringify(readJson(value), checkKey)
  }
  for (const name of whole) {
    const given = parameters.getAll(name)
    if (given.length > 1 || !given.every((value) => /^\d{0,6}$/.test(value))) {
      throw new BadRequest(400, `"${name}" cần là số nguyên`, `"${name}" must be a whole number`)
    }
  }
}

/** Drizzle fails on a path into JSON with such a name in it. */
const nameless = /(?:^|[.[\]])(?:null|undefined)(?:[.[\]]|$)/

const checkPath = (path: string): void => {
  if (nameless.test(path))
    throw new BadRequest(400, 'Điều kiện tìm không hợp lệ', 'The query names no field')
}

const checkKey = (key: string, value: unknown): unknown => {
  checkPath(key)
  return value
}

/**
 * Checks the path and the parameters of an address.
 *
 * @throws BadRequest
 */
export const checkAddress = (address: string): void => {
  const { pathname, searchParams } = new URL(address)
  try {
    checkText(decodeURIComponent(pathname))
    // Payload looks collections up by name in a plain object.
    if (pathname.split('/').some((name) => name in Object.prototype))
      throw new BadRequest(400, 'Địa chỉ không hợp lệ', 'The address is malformed')
  } catch (error) {
    if (error instanceof BadRequest) throw error
    throw new BadRequest(400, 'Địa chỉ không hợp lệ', 'The address is malformed')
  }
  checkQuery(searchParams)
}
