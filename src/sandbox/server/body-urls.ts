import { Parser } from 'htmlparser2'

/** Addresses in an HTML body that a mail program or a scanner would request. */
export interface BodyUrls {
  pictures: string[]
  links: string[]
}

export function bodyUrls(html: string): BodyUrls {
  const urls: BodyUrls = { pictures: [], links: [] }
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, href } = attributes
      if (name === 'img' && isWeb(src)) urls.pictures.push(src)
      if (name === 'a' && isWeb(href)) urls.links.push(href)
    },
  })
  parser.end(html)
  return urls
}

const isWeb = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '')
