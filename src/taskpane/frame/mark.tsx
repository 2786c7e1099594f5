/** The product's mark: an equals sign whose lower stroke turns into a tick. The same drawing as assets/icons/mark.svg. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable={false}>
      <rect width="32" height="32" rx="7" fill="#1A5869" />
      <path d="M8 11h16" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
      <path d="m8 19 5 5 11-7" stroke="#F2B84B" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" fill="none" />
    </svg>
  );
}
