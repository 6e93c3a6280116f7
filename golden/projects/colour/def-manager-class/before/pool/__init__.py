from pool.connections import Connection
