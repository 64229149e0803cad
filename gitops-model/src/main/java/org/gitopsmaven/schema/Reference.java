/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

/**
 * One object names another.
 *
 * @param group the API group of what is named
 * @param kind the kind of what is named
 * @param name its name
 * @param field the field that names it
 */
record Reference(String group, String kind, String name, Field field) {

    static Reference core(String kind, Field name) {
        return new Reference("", kind, name.text(), name);
    }
}
