/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegoBuiltinsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
                    7 / 2                                            → 3.5
                    1 / 3                                            → 0.3333333333333333
                    7 % 4 - 10                                       → -7
                    9223372036854775807 + 1                          → 9223372036854775808
                    1 / 0                                            → undefined
                    round(-2.5)                                      → -3
                    bits.lsh(1, 70)                                  → 1180591620717411303424
                    {1, 2} - {2}                                     → [1]
                    {1, 2} & {2, 3}                                  → [2]
                    {1} | {2}                                        → [1,2]
                    [null < true, true < 1, 1 < "", "" < [], [] < {}] → [true,true,true,true,true]
                    count("né€😀")                                    → 4
                    max([1, "a", [0]])                               → [0]
                    sort({3, 1, 2})                                  → [1,2,3]
                    sum([1, 2.5])                                    → 3.5
                    array.slice([1, 2, 3, 4], 1, 3)                  → [2,3]
                    split("a.b.c", ".")                              → ["a","b","c"]
                    substring("né€", 1, -1)                          → "é€"
                    indexof_n("banana", "an")                        → [1,3]
                    trim("  a ", " ")                                → "a"
                    replace("aXbX", "X", "-")                        → "a-b-"
                    strings.replace_n({"a": "1", "b": "2"}, "abc")   → "12c"
                    sprintf("%s=%05d %v %q", ["a", 42, {"k": [1]}, "x"]) → "a=00042 {\\"k\\": [1]} \\"x\\""
                    sprintf("%d %s", ["x"])                          → "%!d(string=x) %!s(MISSING)"
                    format_int(255, 16)                              → "ff"
                    regex.match(`^a+$`, "aaa")                       → true
                    regex.replace("foo-bar", `(\\w+)-(\\w+)`, "$2-${1}$$") → "bar-foo$"
                    regex.split(`,\\s*`, "a, b,c")                   → ["a","b","c"]
                    regex.find_n("[0-9]+", "a1b22c333", 2)           → ["1","22"]
                    regex.match("(", "a")                            → undefined
                    glob.match("*.example.com", ["."], "a.example.com") → true
                    glob.match("*.example.com", ["."], "a.b.example.com") → false
                    glob.match("{a,b}-[!x]", null, "b-y")            → true
                    object.get({"a": {"b": 1}}, ["a", "b"], 0)       → 1
                    object.union({"a": {"b": 1}}, {"a": {"c": 2}})   → {"a":{"b":1,"c":2}}
                    object.subset({"a": 1, "b": {"c": 2}}, {"b": {"c": 2}}) → true
                    object.remove({"a": 1, "b": 2}, ["a"])           → {"b":2}
                    json.filter({"a": {"b": 1, "c": 2}}, ["a/b"])    → {"a":{"b":1}}
                    json.remove({"a": [1, 2]}, ["a/0"])              → {"a":[2]}
                    json.patch([1], [{"op": "add", "path": "-", "value": 2}]) → [1,2]
                    json.unmarshal("{\\"a\\": [1.50, null]}")        → {"a":[1.5,null]}
                    json.marshal({"a": {1, 2}})                      → "{\\"a\\":[1,2]}"
                    yaml.unmarshal("a: [yes, 0x10]")                 → {"a":[true,16]}
                    base64.decode(base64.encode("né"))               → "né"
                    base64.is_valid("a")                             → false
                    urlquery.encode("a b*c~")                        → "a+b%2Ac~"
                    crypto.sha256("a")                               → "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
                    crypto.hmac.md5("", "")                          → "74e6f7298a9c2d168935f58c001bad88"
                    semver.compare("1.10.0", "1.9.9")                → 1
                    semver.is_valid("1.0")                           → false
                    units.parse("1m")                                → 0.001
                    units.parse("1M")                                → 1000000
                    units.parse_bytes("10KiB")                       → 10240
                    units.parse_bytes("1.5mb")                       → 1500000
                    net.cidr_contains("10.0.0.0/8", "10.1.2.3")      → true
                    net.cidr_contains("10.0.0.0/8", "11.0.0.0/9")    → false
                    net.cidr_intersects("10.0.0.0/8", "10.1.0.0/16") → true
                    net.cidr_merge(["10.0.0.0/25", "10.0.0.128/25"]) → ["10.0.0.0/24"]
                    net.cidr_expand("10.0.0.0/31")                   → ["10.0.0.0","10.0.0.1"]
                    net.cidr_is_valid("2001:db8::/32")               → true
                    graph.reachable({"a": ["b"], "b": [], "c": []}, ["a"]) → ["a","b"]
                    time.parse_rfc3339_ns("1970-01-01T00:00:01.5Z")  → 1500000000
                    time.date(time.parse_rfc3339_ns("2024-02-29T23:00:00Z")) → [2024,2,29]
                    time.clock([0, "Europe/Paris"])                  → [1,0,0]
                    time.add_date(0, 0, 1, 0)                        → 2678400000000000
                    time.diff(time.add_date(0, 1, 2, 3), 0)          → [1,2,3,0,0,0]
                    time.parse_duration_ns("1h1.5s")                 → 3601500000000
                    time.format([0, "UTC", "RFC1123"])               → "Thu, 01 Jan 1970 00:00:00 UTC"
                    time.weekday(0)                                  → "Thursday"
                    to_number("1e2")                                 → 100
                    to_number("x")                                   → undefined
                    type_name({1})                                   → "set"
                    is_string(1)                                     → false
                    numbers.range(3, 1)                              → [3,2,1]
                    rand.intn("a", 10) == rand.intn("a", 10)         → true
                    """)
    void gives(String term, String value) {
        assertThat(Rego.term(term)).isEqualTo(value);
    }
}
