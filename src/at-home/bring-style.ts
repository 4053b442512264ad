/** Adds a style that came later to that of the page; the security policy lets a script do so, and no markup. */
export function bringStyle(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
