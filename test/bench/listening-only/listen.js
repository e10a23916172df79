// What the browser itself costs for the events the witness rests on: each is listened to, and nothing is done.
const everything = { urls: ['<all_urls>'] };
chrome.webRequest.onBeforeSendHeaders.addListener(() => {}, everything, ['requestHeaders', 'extraHeaders']);
chrome.webRequest.onHeadersReceived.addListener(() => {}, everything, ['responseHeaders', 'extraHeaders']);
chrome.cookies.onChanged.addListener(() => {});
chrome.webNavigation.onCommitted.addListener(() => {});
