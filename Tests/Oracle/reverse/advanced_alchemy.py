"""From advanced_alchemy's sync half to its async half: what waits for the database."""

import advanced_alchemy.cache.manager
import sqlalchemy.orm

promote = "always"

make_async = [
    advanced_alchemy.cache.manager.CacheManager.get_entity_sync,
    advanced_alchemy.cache.manager.CacheManager.get_many_and_count_sync,
    advanced_alchemy.cache.manager.CacheManager.get_many_sync,
    advanced_alchemy.cache.manager.CacheManager.set_entity_sync,
    advanced_alchemy.cache.manager.CacheManager.set_many_and_count_sync,
    advanced_alchemy.cache.manager.CacheManager.set_many_sync,
    advanced_alchemy.cache.manager.CacheManager.singleflight_sync,
    sqlalchemy.orm.Session.__enter__,
    sqlalchemy.orm.Session.commit,
    sqlalchemy.orm.Session.delete,
    sqlalchemy.orm.Session.execute,
    sqlalchemy.orm.Session.flush,
    sqlalchemy.orm.Session.merge,
    sqlalchemy.orm.Session.refresh,
    sqlalchemy.orm.Session.rollback,
    sqlalchemy.orm.Session.scalar,
    sqlalchemy.orm.Session.scalars,
]
