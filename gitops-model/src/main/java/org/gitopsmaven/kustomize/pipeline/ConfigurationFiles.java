/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.config.PluginConfig;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecList;
import org.gitopsmaven.kustomize.fieldspec.NameReference;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.transform.FieldSpecReader;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The default configuration and what {@code configurations} add to it ({@code api/internal/plugins/builtinconfig}). */
final class ConfigurationFiles {

    private final Loader loader;
    private final KustomizeVersion version;

    ConfigurationFiles(Loader loader, KustomizeVersion version) {
        this.loader = loader;
        this.version = version;
    }

    TransformerConfig load(List<YamlScalar> paths) {
        TransformerConfig defaults = TransformerConfig.defaults(version);
        if (paths.isEmpty()) {
            return defaults;
        }
        TransformerConfig result = TransformerConfig.empty();
        for (YamlScalar path : paths) {
            try {
                result = result.merge(read(loader.load(path.text())));
            } catch (GitOpsException e) {
                throw KustomizeException.from(e).orAt(path.mark().location());
            }
        }
        return defaults.merge(result);
    }

    private TransformerConfig read(SourceFile file) {
        YamlMapping fields =
                PluginConfig.transformerConfig(file.text(), file.name(), version == KustomizeVersion.NEWEST);
        TransformerConfig config = TransformerConfig.empty();
        for (FieldSpecList list : FieldSpecList.values()) {
            config = config.with(list, FieldSpecReader.read(fields.sequence(list.key())));
        }
        for (NameReference reference : references(fields)) {
            config = config.plus(reference);
        }
        return TransformerConfig.empty().merge(config);
    }

    private static List<NameReference> references(YamlMapping fields) {
        List<NameReference> references = new ArrayList<>();
        YamlSequence sequence = fields.sequence("nameReference");
        if (sequence != null) {
            for (YamlNode item : sequence) {
                YamlMapping reference = (YamlMapping) item;
                references.add(new NameReference(
                        FieldSpecReader.gvk(reference), FieldSpecReader.read(reference.sequence("fieldSpecs"))));
            }
        }
        return references;
    }
}
