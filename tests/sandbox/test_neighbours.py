"""The endpoints beside the Scanner API."""

import pytest


@pytest.fixture
def get(api):
    return lambda path: api.http.get(f"{api.server.url}{path}")


def test_whoami_tells_whose_key_it_is(get):
    answer = get("/account/api/v1/whoami").json()
    assert len(answer["user_id"]) == 22
    assert answer["organizations"][0].keys() == {"id", "name"}
    assert answer["api_key"]["role"] == "editor"


@pytest.mark.parametrize("kind", ["products", "trade-items"])
@pytest.mark.parametrize("gtin", ["09521234500018", "9521234500018"])
def test_a_product_is_found_by_its_gtin_in_any_length(get, kind, gtin):
    product = get(f"/products/api/v1/{kind}/{gtin}").json()
    assert product["gtin"] == "09521234500018"
    assert product["name"] == "Rolled Oats, wholegrain 500 g"
    assert product["brand_name"] == "Millbrook"


def test_an_unknown_product_is_404_until_it_is_created(api, get):
    path = "/products/api/v1/products"
    gtin = "04006381333931"
    assert get(f"{path}/{gtin}").status_code == 404
    body = {"gtin": "4006381333931", "name": "Marker"}
    made = api.http.post(f"{api.server.url}{path}", json=body)
    assert made.status_code == 201
    assert get(f"{path}/{gtin}").json()["name"] == "Marker"
    assert api.http.post(f"{api.server.url}{path}", json=body).status_code == 409


def test_the_catalog_leads_to_the_document(get):
    answer = get("/.well-known/api-catalog")
    assert answer.headers["Content-Type"] == "application/linkset+json"
    href = answer.json()["linkset"][0]["service-desc"][0]["href"]
    assert get(href).json()["info"]["title"] == "Scanner API"
