"""Documents on a Dask cluster: the same isolation, limits and rows as on one machine, on as many machines as there are.

    engine = DaskEngine(limits, scheduler="tcp://10.0.0.1:8786", warm=warm_up, parts="s3://bucket/run-7/parts")
    engine = DaskEngine(limits)                 # a cluster of this machine's processors, for trying out

Jobs travel in batches. On the worker each document is still read in a child process of `LocalEngine`, so that a
document that crashes, hangs or grows costs its own row and not the worker; a worker that is lost altogether costs time
only, for Dask runs its batches again elsewhere. Inputs must be where every worker can open them: a shared folder or an
fsspec address. With `parts`, each batch's results are written to that address as one Parquet file (columns `path`,
`sha256`, `status`, `result`, the last as JSON) by the worker itself, under a name that follows from its jobs: the
scheduler carries names only, and a batch whose part is there already is not done again.
"""

from __future__ import annotations
