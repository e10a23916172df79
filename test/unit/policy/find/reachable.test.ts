import { describe, expect, it } from 'vitest';
import { mayAskFor } from '../../../../lib/policy/find/reachable';

const PAGE = 'https://www.example.org/';

describe('documents that a page may make the extension ask for', () => {
  it.each([
    ['https://www.example.org/cookies', PAGE],
    ['https://policies.generator.example/42', PAGE],
    ['http://www.example.org/cookies', PAGE],
    ['http://192.168.0.7/cookies', 'http://192.168.0.7/'],
    ['http://localhost:8080/cookies', 'http://localhost:8080/'],
    ['https://172.32.0.1/cookies', PAGE],
  ])('%s from %s', (url, page) => expect(mayAskFor(url, page)).toBe(true));

  it.each([
    ['http://192.168.1.1/reboot', PAGE],
    ['https://10.0.0.1/', PAGE],
    ['https://172.16.4.4/', PAGE],
    ['https://127.0.0.1:8443/', PAGE],
    ['https://2130706433/', PAGE],
    ['https://169.254.169.254/latest/meta-data', PAGE],
    ['https://[::1]/', PAGE],
    ['https://router/', PAGE],
    ['https://printer.local/', PAGE],
    ['https://localhost./', PAGE],
    ['http://other.example/cookies', PAGE],
    ['file:///etc/passwd', PAGE],
    ['javascript:alert(1)', PAGE],
    ['not a url', PAGE],
  ])('not %s from %s', (url, page) => expect(mayAskFor(url, page)).toBe(false));
});
