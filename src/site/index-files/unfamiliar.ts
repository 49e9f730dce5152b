/**
 * Why an index cannot be read, or not be put together: it is damaged, another Pagefind wrote it, or it is not known for sure what
 * Pagefind would make of it. Any other error is a defect of ours, or the disk's refusal.
 */
export class UnfamiliarIndex extends Error {
  override readonly name = 'UnfamiliarIndex';
}
