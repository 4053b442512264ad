/** The logo of Trạm Số: a lotus over water. */
export function Lotus(props: { size: number }) {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 48 48" aria-hidden="true" fill="currentColor">
      <path d="M24 6c5 5 7 10 7 15s-2 9-7 12c-5-3-7-7-7-12s2-10 7-15z" />
      <path
        opacity=".75"
        d="M13 13c-3 8 0 16 9 21-9 1-16-4-17-14 3-2 5-4 8-7zm22 0c3 8 0 16-9 21 9 1 16-4 17-14-3-2-5-4-8-7z"
      />
      <path fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" d="M6 39c12 4 24 4 36 0" />
    </svg>
  );
}
