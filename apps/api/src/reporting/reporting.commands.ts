import { Injectable } from '@nestjs/common';

type Follow = (roundId: string) => Promise<unknown>;

/** What a later feature makes of a round when it is frozen, in the freeze's own transaction: without it the round is not frozen. */
@Injectable()
export class FrozenRounds {
  private readonly follows: Follow[] = [];

  whenFrozen(follow: Follow): void {
    this.follows.push(follow);
  }

  async frozen(roundId: string): Promise<void> {
    for (const follow of this.follows) await follow(roundId);
  }
}
