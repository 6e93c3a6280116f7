from fastapi import APIRouter, Depends, FastAPI

from api.store import Store

app = FastAPI()
router = APIRouter()
store = Store()


@app.get("/items/{key}")
async def read_item(key: str) -> str:
    return await store.find(key)


@router.post("/items")
async def write_item(key: str) -> dict:
    return {"found": await store.find(key)}


@router.get("/")
def index() -> str:
    return "nothing slow"
