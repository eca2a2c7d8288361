// Shows what Bảng Tin pushes: a title and a link, and nothing of the content.
self.addEventListener('push', (event) => {
  let message = {}
  try {
    message = event.data ? event.data.json() : {}
  } catch {
    // What is not ours is shown by its kind alone.
  }
  const title = typeof message.title === 'string' ? message.title : 'Bảng Tin'
  const url = typeof message.url === 'string' ? message.url : '/admin'
  event.waitUntil(
    self.registration.showNotification(title, {
      tag: `${title} ${url}`,
      icon: '/icon.svg',
      data: { url },
    }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { href, origin } = new URL(event.notification.data.url, self.location.origin)
  if (origin === self.location.origin) event.waitUntil(self.clients.openWindow(href))
})
