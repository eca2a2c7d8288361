/** Whether a request brings a new video, whose body goes to a file and not into memory. */
export const isVideoUpload = (method: string | undefined, pathname: string): boolean =>
  method === 'POST' && /^\/api\/videos\/?$/.test(pathname)
