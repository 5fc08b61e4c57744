import express, { type Response, type Router } from 'express';
import { binned, BinFault, recycleItem, recycleList, restoreItem, restoreList, type Bin } from '../graph/recycleBin';

/** What a person does with SharePoint's recycle bin, by HTTP, under /sandbox: Graph v1.0 has no such call. */
export function recycleApi(bin: Bin): Router {
  const router = express.Router();
  const act = (response: Response, work: () => void): void => {
    try {
      work();
      response.status(204).end();
    } catch (fault) {
      if (!(fault instanceof BinFault)) throw fault;
      response.status(fault.status).json({ error: fault.message });
    }
  };
  router.get('/recycleBin', (_request, response) => void response.json(binned(bin)));
  router.post('/lists/:name/recycle', ({ params: { name } }, response) => act(response, () => recycleList(bin, name)));
  router.post('/lists/:name/restore', ({ params: { name } }, response) => act(response, () => restoreList(bin, name)));
  router.post('/lists/:name/items/:id/recycle', ({ params: { name, id } }, response) => act(response, () => recycleItem(bin, name, Number(id))));
  router.post('/lists/:name/items/:id/restore', ({ params: { name, id } }, response) => act(response, () => restoreItem(bin, name, Number(id))));
  return router;
}
