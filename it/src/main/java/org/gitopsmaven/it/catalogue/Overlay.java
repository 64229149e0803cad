/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sources of the client do not say of a field: how lists are merged and told apart, which texts there are. */
final class Overlay {

    private final Map<String, List<String>> rows = new HashMap<>();

    Overlay(Table table) {
        table.rows().forEach(row -> rows.put(row.get(0) + "." + row.get(2), row));
    }

    /** The attributes of a field, each behind a space. */
    String attributes(String type, String field) {
        List<String> row = rows.get(type + "." + field);
        if (row == null) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        if (!row.get(4).isEmpty()) {
            out.append(" patch=").append(row.get(4));
            out.append(row.get(3).isEmpty() ? "" : ":" + row.get(3));
        }
        if (!row.get(5).isEmpty()) {
            out.append(" list=").append(row.get(5));
            out.append(row.get(6).isEmpty() ? "" : ":" + row.get(6));
        }
        if (!row.get(7).isEmpty()) {
            out.append(" enum=").append(row.get(7).replace(',', '|'));
        }
        return out.toString();
    }
}
