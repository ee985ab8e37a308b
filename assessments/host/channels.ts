// Who is on the other end of a connection: a browser that was given the start address, and no other.
// The token in that address buys a cookie; the cookie names the channel, and the core knows who sits at the channel.
import { randomBytes, timingSafeEqual } from 'node:crypto'

export interface Channels {
  token: string
  /** The channel of a browser that shows its cookie; null for anybody else. */
  find(cookieHeader: string | undefined): string | null
  /** A new channel for a browser that shows the token, as a Set-Cookie value; null when the token is not ours. */
  admit(token: string): string | null
}

export function createChannels(cookieName: () => string): Channels {
  const token = randomBytes(24).toString('base64url')
  const channels = new Set<string>()

  return {
    token,
    find(cookieHeader) {
      const prefix = `${cookieName()}=`
      for (const part of (cookieHeader ?? '').split(';')) {
        const cookie = part.trim()
        if (!cookie.startsWith(prefix)) continue
        const channel = cookie.slice(prefix.length)
        if (channels.has(channel)) return channel
      }
      return null
    },
    admit(offered) {
      if (!same(offered, token)) return null
      const channel = randomBytes(24).toString('base64url')
      channels.add(channel)
      return `${cookieName()}=${channel}; HttpOnly; SameSite=Strict; Path=/`
    },
  }
}

function same(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}
