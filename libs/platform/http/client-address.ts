import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const mapped = /^::ffff:(?=\d+\.)/i;

/** The address that limits count by: an IPv4 address, or the /64 network of an IPv6 one. */
export const addressKey = (ip: string): string => {
  const plain = ip.replace(mapped, '');
  if (!plain.includes(':') || plain === '::1') return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(Math.max(gap, 0)).fill('0'), ...right].slice(0, 4).join(':');
};

export const isLoopback = (ip: string): boolean => {
  const plain = ip.replace(mapped, '');
  return plain === '::1' || plain.startsWith('127.');
};

/** The caller's address, as limits count it. */
export const ClientAddress = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  addressKey(context.switchToHttp().getRequest<FastifyRequest>().ip),
);
