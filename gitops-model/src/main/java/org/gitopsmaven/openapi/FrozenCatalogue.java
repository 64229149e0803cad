/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/**
 * The schema built into kustomize, Kubernetes 1.21.2, as far as it has a say ({@code kyaml/openapi}). Read from a table
 * when it is first asked for.
 */
public final class FrozenCatalogue implements SchemaCatalogue {

    private static final String TABLE = "frozen-1.21.2.tsv";

    private static final class Holder {
        static final FrozenCatalogue INSTANCE = new FrozenCatalogue();
    }

    private record Kind(Scope scope, String type) {}

    private record Type(String name, boolean merged, List<String> keys) {}

    private final Map<Gvk, Kind> kinds = new HashMap<>();
    private final Map<String, Map<String, Type>> fields = new HashMap<>();

    private FrozenCatalogue() {
        InputStream stream = Objects.requireNonNull(FrozenCatalogue.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    row(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FrozenCatalogue get() {
        return Holder.INSTANCE;
    }

    @Override
    public @Nullable MergeSchema schema(Gvk kind) {
        Kind known = kinds.get(kind);
        return known == null || known.type.isEmpty() ? null : new Schema(new Type(known.type, false, List.of()));
    }

    @Override
    public Scope scope(Gvk kind) {
        Kind known = kinds.get(kind);
        return known == null ? Scope.UNKNOWN : known.scope;
    }

    private void row(String line) {
        String[] columns = (line + "\t\t\t").split("\t", -1);
        if (columns[0].equals("kind")) {
            Scope scope = columns[3].isEmpty() ? Scope.UNKNOWN : Scope.valueOf(columns[3].toUpperCase(Locale.ROOT));
            kinds.put(Gvk.of(columns[1], columns[2]), new Kind(scope, columns[4]));
            return;
        }
        List<String> keys = columns[5].isEmpty() ? List.of() : List.of(columns[5].split(","));
        fields.computeIfAbsent(columns[1], type -> new HashMap<>())
                .put(columns[2], new Type(columns[3], columns[4].equals("merge"), keys));
    }

    private final class Schema implements MergeSchema {

        private static final String LIST = "[]";

        private final Type type;

        Schema(Type type) {
            this.type = type;
        }

        @Override
        public @Nullable MergeSchema field(String name) {
            Map<String, Type> known = fields.get(type.name);
            Type field = known == null ? null : known.get(name);
            return field == null ? null : new Schema(field);
        }

        @Override
        public @Nullable MergeSchema element() {
            return type.name.startsWith(LIST)
                    ? new Schema(new Type(type.name.substring(LIST.length()), false, List.of()))
                    : null;
        }

        @Override
        public boolean isMerged() {
            return type.merged;
        }

        @Override
        public List<String> mergeKeys() {
            return type.keys;
        }
    }
}
