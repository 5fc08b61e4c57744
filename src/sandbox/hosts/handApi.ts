import express, { type Response, type Router } from 'express';
import { HandFault } from '../graph/byHand';
import { removeColumn, retypeColumn } from '../graph/columnByHand';
import { binned, recycleItem, recycleList, restoreItem, restoreList, type Bin } from '../graph/recycleBin';

/** What a person does in SharePoint's own pages, by HTTP, under /sandbox: Graph v1.0 has no call for the bin, and changes no column's type. */
export function handApi(bin: Bin): Router {
  const router = express.Router();
  const act = (response: Response, work: () => void): void => {
    try {
      work();
      response.status(204).end();
    } catch (fault) {
      if (!(fault instanceof HandFault)) throw fault;
      response.status(fault.status).json({ error: fault.message });
    }
  };
  router.get('/recycleBin', (_request, response) => void response.json(binned(bin)));
  router.post('/lists/:name/recycle', ({ params: { name } }, response) => act(response, () => recycleList(bin, name)));
  router.post('/lists/:name/restore', ({ params: { name } }, response) => act(response, () => restoreList(bin, name)));
  router.post('/lists/:name/items/:id/recycle', ({ params: { name, id } }, response) => act(response, () => recycleItem(bin, name, Number(id))));
  router.post('/lists/:name/items/:id/restore', ({ params: { name, id } }, response) => act(response, () => restoreItem(bin, name, Number(id))));
  router.post('/lists/:name/columns/:column/remove', ({ params: { name, column } }, response) => act(response, () => removeColumn(bin.database, name, column)));
  router.post('/lists/:name/columns/:column/retype', ({ params: { name, column }, body }, response) => act(response, () => retypeColumn(bin.database, name, column, (body ?? {}) as Record<string, unknown>)));
  return router;
}
