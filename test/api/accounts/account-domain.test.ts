import { describe, expect, it } from '@jest/globals'
import { accountDomain, accountName } from '../../../src/api/accounts/account-domain.ts'

describe('accountDomain', () => {
  it.each([
    ['bo@contoso.example', 'contoso.example'],
    ['Bo@Mail.Contoso.Example', 'contoso.example'],
    ['bo@sales.contoso.co.uk', 'contoso.co.uk'],
    ['bo@bücher.example', 'xn--bcher-kva.example'],
    ['bo@contoso.github.io', 'contoso.github.io'],
    ['bo@contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['bo@contoso.mail.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['bo@outlook-experts.example', 'outlook-experts.example'],
    ['bo@live.nation.example', 'nation.example'],
  ])('of %s is %s', (address, domain) => {
    expect(accountDomain(address)).toBe(domain)
  })

  it.each([
    ...['gmail.com', 'googlemail.com', 'icloud.com', 'hey.com', 'proton.me', 'pm.me'],
    ...['outlook.com', 'outlook.de', 'outlook.com.br', 'live.nl', 'live.co.uk', 'hotmail.fr'],
    ...['yahoo.com', 'yahoo.co.jp', 'yahoo.com.br', 'mail.yahoo.de', 'ymail.com'],
    ...['gmx.de', 'gmx.com', 'web.de', 't-online.de', 'qq.com', '163.com', 'naver.com'],
    ...['mail.ru', 'yandex.com.tr', 'seznam.cz', 'wp.pl', 'online.no', 'btinternet.com'],
  ])('is none for the free-mail domain %s', (domain) => {
    expect(accountDomain(`bo@${domain}`)).toBeUndefined()
  })

  it.each([
    ...['bo@[127.0.0.1]', 'bo@127.0.0.1', 'bo@co.uk', 'bo@localhost', 'bo@github.io'],
    ...['bo@mail.onmicrosoft.com', 'nobody', ''],
  ])('is none for %j', (address) => {
    expect(accountDomain(address)).toBeUndefined()
  })
})

describe('accountName', () => {
  it.each([
    ['contoso.example', 'Contoso'],
    ['adventure-works.co.uk', 'Adventure Works'],
    ['contoso.onmicrosoft.com', 'Contoso'],
    ['contoso.github.io', 'Contoso'],
    ['xn--bcher-kva.example', 'Bücher'],
    ['42-degrees.example', '42 Degrees'],
  ])('of %s is %s', (domain, name) => {
    expect(accountName(domain)).toBe(name)
  })
})
