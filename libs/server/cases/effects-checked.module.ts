import { Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CasesModule } from './cases.module.js';
import { EffectRooms } from './effect-rooms.js';

/** A program that decides cases must be able to do every effect that the language promises. */
@Injectable()
class CheckEffects implements OnApplicationBootstrap {
  constructor(private readonly rooms: EffectRooms) {}

  onApplicationBootstrap(): void {
    this.rooms.requireAll();
  }
}

/** For whole programs, api and worker: their start fails when an effect has no room. */
@Module({ imports: [CasesModule], providers: [CheckEffects] })
export class EffectsCheckedModule {}
