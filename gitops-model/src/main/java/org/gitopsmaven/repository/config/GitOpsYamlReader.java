/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlDocuments;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Makes records of the file, once the schema has nothing against it. What a schema cannot say is told here. */
final class GitOpsYamlReader {

    private final FieldReader file;
    private final RepositorySettings repository;

    private GitOpsYamlReader(FieldReader file) {
        this.file = file;
        this.repository = repository(file);
    }

    static GitOpsYaml read(String text, String name) {
        try {
            YamlNode root = root(text, name);
            if (!(root instanceof YamlMapping mapping) || mapping.isEmpty()) {
                return GitOpsYaml.NONE;
            }
            List<Finding> faults = GitOpsSchema.faults(mapping);
            if (!faults.isEmpty()) {
                throw new GitOpsYamlException(faults);
            }
            GitOpsYaml settings = new GitOpsYamlReader(FieldReader.of(mapping)).settings();
            NameCheck.check(settings, FieldReader.of(mapping));
            return settings;
        } catch (GitOpsYamlException e) {
            throw e;
        } catch (GitOpsException e) {
            Location location = e.location() == null ? Location.of(name) : e.location();
            throw new GitOpsYamlException(List.of(Finding.of(GitOpsYamlException.RULE, e.message())
                    .at(location)
                    .withHint(e.hint())));
        }
    }

    /** The one document of the file, or null when it says nothing. */
    private static @Nullable YamlNode root(String text, String name) {
        YamlDocuments read = YamlReader.of(YamlDialect.GOYAML2).readDocuments(text, name);
        List<YamlNode> documents = new ArrayList<>(read.nodes());
        documents.removeIf(YamlDialect.GOYAML2::isNull);
        if (documents.size() > 1) {
            throw new GitOpsException(
                    "a second document", documents.get(1).mark().location(), "put everything into one document");
        }
        if (!documents.isEmpty() && !(documents.get(0) instanceof YamlMapping)) {
            throw new GitOpsException("want a mapping", documents.get(0).mark().location());
        }
        if (documents.isEmpty()) {
            return null;
        }
        if (!read.plain()) {
            YamlJson.write(documents.get(0)); // which finds keys that are there twice
        }
        return documents.get(0);
    }

    private GitOpsYaml settings() {
        String layout = file.text("layout");
        return new GitOpsYaml(
                layout.isEmpty() ? null : layout,
                repository,
                file.list("environments").stream().map(this::environment).toList(),
                file.list("applications").stream()
                        .map(GitOpsYamlReader::application)
                        .toList(),
                file.texts("layers"),
                promotion(file.childOrEmpty("promotion")),
                rules(file.childOrEmpty("rules")),
                flag(file, "suppressions", true),
                path(file, "baseline", GitOpsYaml.NONE.baseline()),
                policies(file.childOrEmpty("policies")),
                ControllerReader.argocd(file.childOrEmpty("argocd")),
                ControllerReader.flux(file.childOrEmpty("flux")));
    }

    /** As they are written: off is a boolean for some readers. */
    private static Map<String, String> rules(FieldReader fields) {
        Map<String, String> rules = new TreeMap<>();
        for (YamlEntry entry : fields.mapping()) {
            rules.put(entry.name(), String.valueOf(entry.value()));
        }
        return rules;
    }

    private static RepositorySettings repository(FieldReader file) {
        FieldReader fields = file.childOrEmpty("repository");
        return new RepositorySettings(
                fields.texts("urls"),
                fields.texts("revisions"),
                orNull(file, "kubernetesVersion"),
                file.texts("apiVersions"));
    }

    private EnvironmentSettings environment(FieldReader fields) {
        FieldReader tags = fields.childOrEmpty("tags");
        FieldReader hotfix = fields.childOrEmpty("hotfix");
        String version = orNull(fields, "kubernetesVersion");
        List<String> apiVersions = new ArrayList<>(repository.apiVersions());
        apiVersions.addAll(fields.texts("apiVersions"));
        String template = tags.text("template");
        return new EnvironmentSettings(
                EnvironmentName.of(fields.text("name")),
                fields.texts("directories"),
                orNull(fields, "branch"),
                ChangeMode.of(fields.text("change")),
                new TagRules(
                        pattern(tags),
                        template.isEmpty() ? null : new TagTemplate(template, tags.locationOf("template")),
                        tags.flag("floating"),
                        tags.text("digest").equals("required")),
                new HotfixRules(flag(hotfix, "allowed", true), pattern(hotfix)),
                version == null ? repository.kubernetesVersion() : version,
                apiVersions.stream().distinct().toList(),
                fields.texts("clusters"));
    }

    private static ApplicationSettings application(FieldReader fields) {
        return new ApplicationSettings(
                ApplicationName.of(fields.text("name")),
                orNull(fields, "image"),
                fields.has("chart") ? path(fields, "chart", Path.of("")) : null,
                fields.list("writes").stream().map(GitOpsYamlReader::write).toList());
    }

    private static WritePlace write(FieldReader fields) {
        String key = fields.text("key");
        return new WritePlace(
                environments(fields),
                PathTemplate.checked(fields.text("file"), fields.locationOf("file")),
                key.isEmpty() ? null : key(fields),
                fields.location());
    }

    private static PromotionSettings promotion(FieldReader fields) {
        return new PromotionSettings(
                flag(fields, "images", true),
                flag(fields, "charts", true),
                fields.list("fields").stream().map(GitOpsYamlReader::promoted).toList());
    }

    private static PromotedField promoted(FieldReader fields) {
        return new PromotedField(
                fields.texts("applications").stream().map(ApplicationName::of).toList(),
                PathTemplate.checked(fields.text("file"), fields.locationOf("file")),
                key(fields),
                fields.location());
    }

    private static PolicySettings policies(FieldReader fields) {
        return new PolicySettings(
                path(fields, "directory", PolicySettings.DEFAULT.directory()),
                fields.childOrEmpty("values").mapping(),
                fields.texts("combine"));
    }

    private static @Nullable TagPattern pattern(FieldReader fields) {
        String text = fields.text("pattern");
        return text.isEmpty() ? null : TagPattern.of(text, fields.locationOf("pattern"));
    }

    private static YamlPath key(FieldReader fields) {
        try {
            return YamlPath.of(fields.text("key"));
        } catch (GitOpsException e) {
            throw new GitOpsException(e.message(), fields.locationOf("key"), e.hint(), e);
        }
    }

    static List<EnvironmentName> environments(FieldReader fields) {
        return fields.texts("environments").stream().map(EnvironmentName::of).toList();
    }

    static Path path(FieldReader fields, String name, Path otherwise) {
        String text = fields.text(name);
        return text.isEmpty() ? otherwise : Path.of(PathTemplate.checked(text, fields.locationOf(name)));
    }

    static boolean flag(FieldReader fields, String name, boolean otherwise) {
        return fields.has(name) ? fields.flag(name) : otherwise;
    }

    static @Nullable String orNull(FieldReader fields, String name) {
        String text = fields.text(name);
        return text.isEmpty() ? null : text;
    }
}
