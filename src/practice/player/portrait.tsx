/** Cô Tập, whom everybody plays in the practice: a woman of the delta in a checked scarf. */
export function Portrait() {
  return (
    <svg class="portrait" viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="32" r="31" fill="#e3f0e8" />
      <path d="M8 58c2-13 12-18 24-18s22 5 24 18a31 31 0 0 1-48 0z" fill="#5b3a72" />
      <path d="M17 30C14 12 24 6 32 6s18 6 15 24c-1 9-6 8-15 8s-14 1-15-8z" fill="#4a4540" />
      <path d="M27 36h10v8c-2 4-8 4-10 0z" fill="#e5b48a" />
      <ellipse cx="32" cy="27" rx="11.500" ry="13" fill="#f0c9a0" />
      <path d="M20 26c0-9 5-13 12-13s12 4 12 13c-4-6-8-8-12-8s-8 2-12 8z" fill="#6a635c" />
      <path d="M26 28h.1M38 28h.1" stroke="#3a302a" stroke-width="3" stroke-linecap="round" />
      <path d="M27 33c3 3 7 3 10 0" stroke="#9d2b1f" stroke-width="2" fill="none" stroke-linecap="round" />
      <path d="M21 44c7 5 15 5 22 0l4 6c-9 6-21 6-30 0z" fill="#fff" stroke="#17251f" stroke-width="1.5" />
      <path
        d="M24 46l3 7M30 48l1 6M36 48l-1 6M41 46l-3 7M20 48c8 5 16 5 24 0"
        stroke="#17251f"
        stroke-width="1.2"
        fill="none"
      />
    </svg>
  );
}
