import { lazy, Suspense } from "solid-js";

const QrCode = lazy(async () => ({ default: (await import("./qr-code")).QrCode }));

/** A QR code whose maker is fetched only when one is shown. */
export function LazyQrCode(props: { text: string; label: string }) {
  return (
    <Suspense fallback={<div class="qr" />}>
      <QrCode text={props.text} label={props.label} />
    </Suspense>
  );
}
