/** Whether a request path is within a cookie's path (RFC 6265bis section 5.1.4). */
export function pathMatch(requestPath: string, cookiePath: string): boolean {
  if (requestPath === cookiePath) return true;
  if (!requestPath.startsWith(cookiePath)) return false;
  // "The last character of the cookie-path is '/'", or the first character of the request-path not included in it is.
  return cookiePath.endsWith('/') || requestPath.charAt(cookiePath.length) === '/';
}

/** The path of a cookie that names none: the directory of the URL's path (RFC 6265bis section 5.1.4, "default-path"). */
export function defaultPath(urlPath: string): string {
  if (!urlPath.startsWith('/')) return '/';
  const last = urlPath.lastIndexOf('/');
  return last === 0 ? '/' : urlPath.slice(0, last);
}
