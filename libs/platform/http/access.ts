import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

const ACCESS = 'tongban:access';

/** Who may use a route: anybody, or whoever the policy allows this action. Every route says it, or the app won't start. */
export type Access = { readonly public: true } | { readonly public: false; readonly action: string };

export function declareAccess(access: Access): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, access),
    ApiExtension('x-access', access.public ? 'public' : access.action),
  );
}

/** The route is for anybody, also for who has not signed in. */
export const Public = (): MethodDecorator & ClassDecorator => declareAccess({ public: true });

export function accessOf(handler: object, controller: object): Access | undefined {
  return (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as
    Access | undefined;
}
