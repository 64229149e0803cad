/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.resource.Gvk;

/** Reads the table of default field specs, once for each version. */
final class DefaultConfig {

    private static final String TABLE = "field-specs.tsv";
    private static final int COLUMNS = 10;

    /** One holder a version, so that only what is asked for is read. */
    private static final class Stable {
        static final TransformerConfig CONFIG = new DefaultConfig("5.8.1").read();
    }

    private static final class Newest {
        static final TransformerConfig CONFIG = new DefaultConfig("newest").read();
    }

    private final String version;
    private final Map<String, List<FieldSpec>> lists = new HashMap<>();
    private final Map<Gvk, List<FieldSpec>> references = new LinkedHashMap<>();

    private DefaultConfig(String version) {
        this.version = version;
    }

    static TransformerConfig of(KustomizeVersion version) {
        return version == KustomizeVersion.NEWEST ? Newest.CONFIG : Stable.CONFIG;
    }

    private TransformerConfig read() {
        InputStream stream = Objects.requireNonNull(DefaultConfig.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    row(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return config();
    }

    private void row(String line) {
        String[] columns = (line + "\t".repeat(COLUMNS)).split("\t", -1);
        if (!columns[1].isEmpty() && !columns[1].equals(version)) {
            return;
        }
        Gvk gvk = new Gvk(columns[3], columns[4], columns[5]);
        FieldSpec spec = FieldSpec.of(gvk, columns[2], columns[6].equals("create"));
        if (columns[0].equals("nameReference")) {
            references
                    .computeIfAbsent(new Gvk(columns[7], columns[8], columns[9]), target -> new ArrayList<>())
                    .add(spec);
        } else {
            lists.computeIfAbsent(columns[0], list -> new ArrayList<>()).add(spec);
        }
    }

    private TransformerConfig config() {
        TransformerConfig config = TransformerConfig.empty();
        for (FieldSpecList list : FieldSpecList.values()) {
            config = config.with(list, new FieldSpecs(lists.getOrDefault(list.key(), List.of())));
        }
        for (Map.Entry<Gvk, List<FieldSpec>> reference : references.entrySet()) {
            config = config.plus(new NameReference(reference.getKey(), new FieldSpecs(reference.getValue())));
        }
        return config.settled();
    }
}
