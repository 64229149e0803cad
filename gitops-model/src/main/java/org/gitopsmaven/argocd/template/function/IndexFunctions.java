/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.RAW;

import java.util.Map;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** Lengths and items. Ported from {@code text/template/funcs}. */
final class IndexFunctions {

    private IndexFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "index", GoFunction.variadic(IndexFunctions::index, RAW, RAW),
                "len", GoFunction.of(arguments -> GoInt.of(length(arguments.get(0))), RAW));
    }

    private static GoValue index(Arguments arguments) {
        GoValue value = arguments.get(0);
        if (value.isNil()) {
            throw new GoCallException("index of untyped nil");
        }
        for (GoValue index : arguments.from(1)) {
            if (value.isNil()) {
                throw new GoCallException("index of nil pointer");
            }
            value = item(value, index);
        }
        return value;
    }

    private static GoValue item(GoValue value, GoValue index) {
        if (value instanceof GoMap map) {
            return entry(map, index);
        }
        if (value instanceof GoList list) {
            int at = position(index, list.items().size());
            checkInside(at, list.items().size());
            return list.items().get(at);
        }
        if (value instanceof GoString text) {
            byte[] bytes = text.bytes();
            int at = position(index, bytes.length);
            checkInside(at, bytes.length);
            return new GoInt(bytes[at] & 0xff, GoType.UINT8);
        }
        throw new GoCallException("can't index item of type " + value.type());
    }

    private static GoValue entry(GoMap map, GoValue index) {
        if (!(index instanceof GoString key)) {
            throw new GoCallException(
                    index.isNil()
                            ? "value is nil; should be of type string"
                            : "value has type " + index.type() + "; should be string");
        }
        GoValue value = map.get(key.value());
        return value == null ? map.type().elementType().zero() : value;
    }

    private static void checkInside(int at, int length) {
        if (at >= length) {
            throw new GoCallException("reflect: slice index out of range");
        }
    }

    static int position(GoValue index, int limit) {
        if (index.isNil()) {
            throw new GoCallException("cannot index slice/array with nil");
        }
        if (!(index instanceof GoInt number)) {
            throw new GoCallException("cannot index slice/array with type " + index.type());
        }
        if (number.value() < 0 || number.value() > limit) {
            throw new GoCallException("index out of range: " + number.print());
        }
        return (int) number.value();
    }

    private static int length(GoValue value) {
        if (value instanceof GoString text) {
            return text.bytes().length;
        } else if (value instanceof GoList list) {
            return list.items().size();
        } else if (value instanceof GoMap map) {
            return map.size();
        }
        throw new GoCallException(value.isNil() ? "len of nil pointer" : "len of type " + value.type());
    }
}
