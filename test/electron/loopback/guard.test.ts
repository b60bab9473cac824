import { describe, expect, it } from 'vitest';
import { type Knock, isSameToken, judge, nameOf } from '../../../electron/loopback/guard.ts';

const TOKEN = 'a'.repeat(43);
const door = { port: 4711, token: TOKEN };

const page = (change: Partial<Knock> & { without?: string } = {}): Knock => ({
  method: 'GET',
  url: '/',
  ...change,
  headers: { host: ['127.0.0.1:4711'], ...change.headers },
});

const call = (headers: Knock['headers'] = {}, url = '/call'): Knock => ({
  method: 'POST',
  url,
  headers: {
    host: ['127.0.0.1:4711'],
    'sec-fetch-site': ['same-origin'],
    authorization: [`Bearer ${TOKEN}`],
    'content-type': ['application/json'],
    ...headers,
  },
});

const file = (headers: Knock['headers'] = {}): Knock =>
  call({ 'content-type': ['application/octet-stream'], 'x-file-name': ['contacts.csv'], ...headers }, '/file');

const statusOf = (knock: Knock) => {
  const verdict = judge(knock, door);
  return verdict.way === 'refused' ? verdict.status : verdict.way;
};

describe('the guard of the loopback entrance', () => {
  it.each<[string, Knock, string | number]>([
    ['a first navigation, which carries no token', page(), 'page'],
    ['a script of the window', page({ url: '/assets/a.js?v=1' }), 'page'],
    ['a page asked under another name for this machine', page({ headers: { host: ['localhost:4711'] } }), 421],
    ['a page asked under a rebound name', page({ headers: { host: ['evil.example:4711'] } }), 421],
    ['a page asked on another port', page({ headers: { host: ['127.0.0.1:4712'] } }), 421],
    ['a page without a host', page({ headers: { host: undefined } }), 421],
    ['a page with two hosts', page({ headers: { host: ['127.0.0.1:4711', 'evil.example'] } }), 421],
    ['a proxy request', page({ url: 'http://127.0.0.1:4711/' }), 400],
    ['a request for everything', page({ method: 'OPTIONS', url: '*' }), 400],
    ['a preflight', page({ method: 'OPTIONS' }), 405],
    ['a HEAD', page({ method: 'HEAD' }), 405],
    ['a PUT', page({ method: 'PUT', url: '/call' }), 405],
  ])('answers %s', (_what, knock, expected) => {
    expect(statusOf(knock)).toBe(expected);
  });

  it.each<[string, Knock, string | number]>([
    ['from our page', call(), 'call'],
    ['with the page named as origin', call({ origin: ['http://127.0.0.1:4711'] }), 'call'],
    ['with a charset', call({ 'content-type': ['application/json; charset=utf-8'] }), 'call'],
    ['from a rebound page, which sends no site', call({ 'sec-fetch-site': undefined }), 403],
    ['from another site', call({ 'sec-fetch-site': ['cross-site'] }), 403],
    ['from another port of this machine', call({ 'sec-fetch-site': ['same-site'] }), 403],
    ['typed into the address bar', call({ 'sec-fetch-site': ['none'] }), 403],
    ['with two sites', call({ 'sec-fetch-site': ['same-origin', 'cross-site'] }), 403],
    ['of a foreign origin', call({ origin: ['http://127.0.0.1:4712'] }), 403],
    ['of an opaque origin', call({ origin: ['null'] }), 403],
    ['without a token', call({ authorization: undefined }), 401],
    ['with an empty token', call({ authorization: ['Bearer '] }), 401],
    ['with another token', call({ authorization: [`Bearer ${'b'.repeat(43)}`] }), 401],
    ['with the beginning of the token', call({ authorization: [`Bearer ${TOKEN.slice(1)}`] }), 401],
    ['with the token as a password', call({ authorization: [`Basic ${TOKEN}`] }), 401],
    ['as a form', call({ 'content-type': ['application/x-www-form-urlencoded'] }), 415],
    ['as plain text', call({ 'content-type': ['text/plain'] }), 415],
    ['without a type', call({ 'content-type': undefined }), 415],
    ['of exactly 1 MB', call({ 'content-length': ['1048576'] }), 'call'],
    ['of more than 1 MB', call({ 'content-length': ['1048577'] }), 413],
    ['under another host', call({ host: ['localhost:4711'] }), 421],
    ['to another path', call({}, '/call/'), 404],
    ['to the path with a query', call({}, '/call?x=1'), 404],
  ])('answers a call %s', (_what, knock, expected) => {
    expect(statusOf(knock)).toBe(expected);
  });

  it.each<[string, Knock, string | number]>([
    ['with a name', file(), 'file'],
    ['of exactly 50 MB', file({ 'content-length': [String(50 * 1024 * 1024)] }), 'file'],
    ['of more than 50 MB', file({ 'content-length': [String(50 * 1024 * 1024 + 1)] }), 413],
    ['without a name', file({ 'x-file-name': undefined }), 400],
    ['with a name that is no percent-encoding', file({ 'x-file-name': ['%E5%'] }), 400],
    ['sent as a form', file({ 'content-type': ['multipart/form-data'] }), 415],
    ['without a token', file({ authorization: undefined }), 401],
  ])('answers a file %s', (_what, knock, expected) => {
    expect(statusOf(knock)).toBe(expected);
  });

  it('lets our page listen to the news without a type', () => {
    expect(statusOf(call({ 'content-type': undefined }, '/news'))).toBe('news');
  });

  it('refuses news to a page of another site', () => {
    expect(statusOf(call({ 'sec-fetch-site': ['cross-site'] }, '/news'))).toBe(403);
  });
});

describe('the name of a file that comes in', () => {
  it.each([
    ['%E5%AE%A2%E6%88%B7.csv', '客户.csv'],
    ['..%2F..%2Fetc%2Fpasswd', 'passwd'],
    ['C%3A%5Cbooks%5Ca.vcf', 'a.vcf'],
    ['a%00%0Ab.csv', 'ab.csv'],
    ['%2F', undefined],
    ['..', undefined],
    ['', undefined],
  ])('reads %s as %s', (encoded, name) => {
    expect(nameOf(encoded)).toBe(name);
  });
});

describe('the comparison of tokens', () => {
  it('does not fail on tokens of another length', () => {
    expect([isSameToken(TOKEN, TOKEN), isSameToken('', TOKEN), isSameToken(`${TOKEN}a`, TOKEN)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
