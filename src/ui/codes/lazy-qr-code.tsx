import { lazy, Suspense, type ComponentProps } from "solid-js";
import type { QrCode as Maker } from "./qr-code";

const QrCode = lazy(async () => ({ default: (await import("./qr-code")).QrCode }));

/** A QR code. The library that makes it is loaded only when a code is shown. */
export function LazyQrCode(props: ComponentProps<typeof Maker>) {
  return (
    <Suspense fallback={<div class="qr" />}>
      <QrCode {...props} />
    </Suspense>
  );
}
