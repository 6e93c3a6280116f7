from fastapi import APIRouter, Depends, FastAPI

from api.store import Store

app = FastAPI()
router = APIRouter()
store = Store()


@app.get("/items/{key}")
def read_item(key: str) -> str:
    return store.find(key)


@router.post("/items")
def write_item(key: str) -> dict:
    return {"found": store.find(key)}


@router.get("/")
def index() -> str:
    return "nothing slow"
