/** A closed padlock: the way to the volunteers' side, and out of it. */
export function LockIcon() {
  return (
    <svg class="icon outline" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="4" y="11" width="16" height="10" rx="2" />
      <path d="M8 11V7a4 4 0 0 1 8 0v4" />
    </svg>
  );
}
