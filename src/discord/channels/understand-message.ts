import type { Message } from 'discord.js';
import { messageIntent } from '../../questions/find-intent.ts';
