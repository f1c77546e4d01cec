import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessOf, type Access } from './access.js';

export interface Route {
  readonly method: string;
  /** Below the API's prefix: `projects/:code`. */
  readonly path: string;
  readonly access: Access;
}

/** All routes there are, each with who may use it. A route that does not say so stops the start. */
@Injectable()
export class Routes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.declared().filter(({ access }) => access === undefined);
    if (open.length === 0) return;
    const names = open.map(({ method, path }) => `${method} /${path}`).join(', ');
    throw new Error(`Routes without @Requires(…) or @Public(): ${names}`);
  }

  all(): Route[] {
    return this.declared().flatMap(({ access, ...route }) =>
      access === undefined ? [] : [{ ...route, access }],
    );
  }

  private declared(): (Omit<Route, 'access'> & { access: Access | undefined })[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      const prototype = Object.getPrototypeOf(instance) as object;
      const handlers = this.scanner
        .getAllMethodNames(prototype)
        .map((name) => (prototype as Record<string, object>)[name])
        .filter(
          (handler): handler is object =>
            handler !== undefined && Reflect.hasMetadata(PATH_METADATA, handler),
        );
      return handlers.map((handler) => ({
        method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '?',
        path: join(pathOf(metatype as object), pathOf(handler)),
        access: accessOf(handler, metatype as object),
      }));
    });
  }
}

function pathOf(target: object): string {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[];
  return Array.isArray(path) ? (path[0] ?? '') : path;
}

function join(...parts: string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/');
}
