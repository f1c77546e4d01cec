import { lazy, Suspense } from 'react';
import { Outlet, Route, Routes } from 'react-router';
import { withWords } from './language/language';

import { rooms, type PageModule } from './rooms/rooms';
import { SessionGate } from './session/session-gate';

const later = (module: PageModule) => lazy(() => withWords(module));

const Shell = later(() => import('./shell/shell'));
const OpenShell = later(() => import('./shell/open-shell'));
const NothingHere = later(() => import('./shell/nothing-here'));

const routesOf = (which: 'pages' | 'open') =>
  rooms
    .flatMap((room) => room[which] ?? [])
    .map(({ path, page }) => {
      const Component = later(page);
      return <Route key={path} path={path} element={<Component />} />;
    });

const ours = routesOf('pages');
const open = routesOf('open');

/** 工作台: each page is fetched when it is first opened, so that signing in needs little. */
export function App() {
  return (
    <Suspense fallback={<div className="waiting" aria-busy="true" />}>
      <Routes>
        <Route element={<OpenShell />}>{open}</Route>
        <Route
          element={
            <SessionGate>
              <Outlet />
            </SessionGate>
          }
        >
          <Route element={<Shell />}>
            {ours}
            <Route path="*" element={<NothingHere />} />
          </Route>
        </Route>
      </Routes>
    </Suspense>
  );
}
