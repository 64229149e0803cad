/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** A mapping that is being written: fields are set, and what lies between is made on the way. */
record Fields(YamlMapping node) {

    Fields put(String field, String text) {
        node.put(field, YamlScalar.string(text));
        return this;
    }

    Fields put(String field, int number) {
        node.put(field, YamlScalar.plain(Integer.toString(number)));
        return this;
    }

    Fields put(String field, boolean flag) {
        node.put(field, YamlScalar.plain(Boolean.toString(flag)));
        return this;
    }

    /** The mapping at this path, made where it is missing. */
    Fields in(String... path) {
        YamlMapping inner = node;
        for (String field : path) {
            YamlMapping next = inner.mapping(field);
            if (next == null) {
                next = new YamlMapping();
                inner.put(field, next);
            }
            inner = next;
        }
        return new Fields(inner);
    }

    /** A new mapping at the end of the list in this field. */
    Fields item(String field) {
        YamlMapping item = new YamlMapping();
        list(field).add(item);
        return new Fields(item);
    }

    /** The first mapping of the list in this field, made when it is missing. */
    Fields first(String field) {
        YamlSequence list = list(field);
        return list.isEmpty() ? item(field) : new Fields((YamlMapping) list.get(0));
    }

    /** A text at the end of the list in this field. */
    Fields add(String field, String text) {
        list(field).add(YamlScalar.string(text));
        return this;
    }

    private YamlSequence list(String field) {
        YamlSequence list = node.sequence(field);
        if (list == null) {
            list = new YamlSequence();
            node.put(field, list);
        }
        return list;
    }
}
