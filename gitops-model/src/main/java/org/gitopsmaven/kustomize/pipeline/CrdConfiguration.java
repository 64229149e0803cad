/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecList;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.NameReference;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Field specs from the definitions that {@code crds} name ({@code accumulator/loadconfigfromcrds.go}). */
final class CrdConfiguration {

    private static final int DEEPEST = 100;

    private final Loader loader;

    CrdConfiguration(Loader loader) {
        this.loader = loader;
    }

    TransformerConfig load(List<YamlScalar> paths) {
        TransformerConfig config = TransformerConfig.empty();
        for (YamlScalar path : paths) {
            SourceFile file = loader.load(path.text());
            config = config.merge(new Definitions(read(file, path.text())).config());
        }
        return config;
    }

    private static YamlMapping read(SourceFile file, String path) {
        try {
            YamlNode document = YamlReader.readOne(file.text(), file.name(), YamlDialect.GOYAML2);
            return document instanceof YamlMapping mapping ? mapping : new YamlMapping();
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("unable to parse open API definition from '" + path + "'", e);
        }
    }

    /** The definitions of one file. */
    private static final class Definitions {

        private final YamlMapping definitions;
        private TransformerConfig config = TransformerConfig.empty();

        Definitions(YamlMapping definitions) {
            this.definitions = definitions;
        }

        TransformerConfig config() {
            for (YamlEntry definition : definitions) {
                YamlMapping properties = properties(definition.name());
                if (properties != null
                        && properties.contains("kind")
                        && properties.contains("apiVersion")
                        && properties.contains("metadata")) {
                    String name = definition.name();
                    Gvk kind = new Gvk("", "", name.substring(name.lastIndexOf('.') + 1));
                    add(kind, name, List.of());
                }
            }
            return config;
        }

        private void add(Gvk kind, String definition, List<String> path) {
            YamlMapping properties = properties(definition);
            if (properties == null || path.size() > DEEPEST) {
                return;
            }
            for (YamlEntry property : properties) {
                if (property.value() instanceof YamlMapping schema) {
                    add(kind, schema, plus(path, property.name()));
                }
            }
        }

        private void add(Gvk kind, YamlMapping schema, List<String> path) {
            FieldSpec spec = FieldSpec.of(kind, String.join("/", path), false);
            if (extension(schema, "x-kubernetes-annotation") != null) {
                config = config.plus(FieldSpecList.COMMON_ANNOTATIONS, spec);
            }
            if (extension(schema, "x-kubernetes-label-selector") != null) {
                config = config.plus(FieldSpecList.COMMON_LABELS, spec);
            }
            if (extension(schema, "x-kubernetes-identity") != null) {
                config = config.plus(FieldSpecList.NAME_PREFIX, spec);
            }
            addReference(kind, schema, path);
            String reference = schema.text("$ref");
            if (reference != null) {
                add(kind, reference, path);
            }
        }

        private void addReference(Gvk kind, YamlMapping schema, List<String> path) {
            String version = extension(schema, "x-kubernetes-object-ref-api-version");
            String target = extension(schema, "x-kubernetes-object-ref-kind");
            if (version != null && target != null) {
                String key = extension(schema, "x-kubernetes-object-ref-name-key");
                String referrer = String.join("/", plus(path, key == null ? "name" : key));
                config = config.plus(new NameReference(
                        new Gvk("", version, target), FieldSpecs.of(FieldSpec.of(kind, referrer, false))));
            }
        }

        private static @Nullable String extension(YamlMapping schema, String name) {
            for (YamlEntry entry : schema) {
                if (entry.name().toLowerCase(Locale.ROOT).equals(name) && entry.value() instanceof YamlScalar scalar) {
                    return scalar.text();
                }
            }
            return null;
        }

        private @Nullable YamlMapping properties(String definition) {
            if (!(definitions.get(definition) instanceof YamlMapping mapping)) {
                return null;
            }
            for (YamlEntry entry : mapping) {
                if (entry.name().equalsIgnoreCase("schema") && entry.value() instanceof YamlMapping schema) {
                    return schema.mapping("properties");
                }
            }
            return null;
        }

        private static List<String> plus(List<String> path, String name) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            return longer;
        }
    }
}
