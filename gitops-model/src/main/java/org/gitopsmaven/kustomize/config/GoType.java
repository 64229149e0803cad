/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type of a field, as far as decoding and its error messages depend on it. */
sealed interface GoType {

    GoType TEXT = new Text("string");
    GoType BOOL = new Bool();
    GoType INT = new Int("int");
    GoType INT64 = new Int("int64");
    GoType TEXT_MAP = new TextMap();
    GoType ANY_MAP = new AnyMap();

    /** How Go writes the type in messages. */
    String goName();

    static GoType listOf(GoType element) {
        return new ListOf(element);
    }

    record Text(String goName) implements GoType {}

    record Bool() implements GoType {
        @Override
        public String goName() {
            return "bool";
        }
    }

    record Int(String goName) implements GoType {}

    record TextMap() implements GoType {
        @Override
        public String goName() {
            return "map[string]string";
        }
    }

    /** A mapping of which nothing is known. */
    record AnyMap() implements GoType {
        @Override
        public String goName() {
            return "map[string]interface {}";
        }
    }

    record ListOf(GoType element) implements GoType {
        @Override
        public String goName() {
            return "[]"
                    + (element instanceof Pointer pointer ? "*" + pointer.to().goName() : element.goName());
        }
    }

    /** A struct that is only pointed at: matters for the name of a list. */
    record Pointer(Struct to) implements GoType {
        @Override
        public String goName() {
            return to.goName();
        }
    }

    /** A field of a struct: its JSON name, preceded by the names of the structs it is embedded through. */
    record Field(String name, String path, GoType type) {}

    /** A struct with its fields, those of embedded structs among them. */
    final class Struct implements GoType {

        private final String packageName;
        private final String name;
        private final Map<String, Field> fields = new LinkedHashMap<>();

        private Struct(String packageName, String name) {
            this.packageName = packageName;
            this.name = name;
        }

        static Struct of(String qualified) {
            int dot = qualified.indexOf('.');
            return new Struct(qualified.substring(0, dot), qualified.substring(dot + 1));
        }

        Struct with(String field, GoType type) {
            fields.put(field.toLowerCase(Locale.ROOT), new Field(field, field, type));
            return this;
        }

        Struct embedding(Struct other) {
            for (Field field : other.fields.values()) {
                fields.putIfAbsent(
                        field.name().toLowerCase(Locale.ROOT),
                        new Field(field.name(), other.name + "." + field.path(), field.type()));
            }
            return this;
        }

        /** The field of this name; case does not count. */
        @Nullable
        Field field(String key) {
            return fields.get(key.toLowerCase(Locale.ROOT));
        }

        String name() {
            return name;
        }

        @Override
        public String goName() {
            return packageName + "." + name;
        }
    }
}
