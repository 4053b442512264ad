/**
 * Keeps the screen lit while this page is in sight, as far as the browser allows it. The lock is lost whenever the page is
 * hidden, so it is asked for again when it comes back.
 */
export function stayAwake(): void {
  const ask = async () => {
    if (document.hidden || !("wakeLock" in navigator)) return;
    await navigator.wakeLock.request("screen").catch(() => undefined);
  };
  void ask();
  document.addEventListener("visibilitychange", ask);
}
