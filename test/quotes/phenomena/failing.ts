/** Titles (`titleOf`) of the cases that are known not to work yet: they run as tests that must fail. */
export const FAILING: ReadonlySet<string> = new Set<string>([])
