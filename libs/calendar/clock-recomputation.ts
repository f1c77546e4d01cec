/** What the calendar needs of whoever keeps the clocks. */
export interface ClockRecomputation {
  /**
   * Reckons every open clock again whose days lie in the reach of the year's notice (`reachOf`), or whose date is
   * provisional; each that moves gets a `clock.moved` fact and, where it comes forward, a bell. To be repeated at
   * will: what is right already stays as it is. Returns how many moved.
   */
  recomputeOpenClocks(year: number): Promise<number>;
}
