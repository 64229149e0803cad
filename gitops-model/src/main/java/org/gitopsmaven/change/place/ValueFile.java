/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEdit;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;

/** A YAML file that may hold places: a kustomization, the values of a chart, objects. */
public final class ValueFile {

    private static final String LFS = "version https://git-lfs.github.com/spec/v1";

    private final RepositoryPath path;
    private final String text;
    private final List<YamlNode> documents;

    private ValueFile(RepositoryPath path, String text, List<YamlNode> documents) {
        this.path = path;
        this.text = text;
        this.documents = documents;
    }

    /**
     * Reads a file.
     *
     * @throws GitOpsException when it is no YAML
     */
    public static ValueFile read(RepositoryPath path, byte[] bytes) {
        String text = decode(path, bytes);
        if (text.startsWith(LFS)) {
            throw new GitOpsException("the file is kept in Git LFS", Location.of(path.value()), "keep it in Git");
        }
        return new ValueFile(path, text, YamlReader.read(text, path.value(), YamlDialect.GOYAML3));
    }

    public RepositoryPath path() {
        return path;
    }

    /** Whether it holds a kustomization, or by its name should. */
    public boolean isKustomization() {
        return path.name().toLowerCase(Locale.ROOT).startsWith("kustomization");
    }

    /** Whether it overrides what other files say: the parameters of an Argo CD application. */
    public boolean isOverride() {
        return path.name().startsWith(".argocd-source");
    }

    /** Whether it holds the values of a chart, by its name. */
    public boolean isValues() {
        return path.name().startsWith("values");
    }

    /** All places that say which image runs. */
    public List<ImagePlace> images() {
        List<ImagePlace> places = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i) instanceof YamlMapping mapping) {
                places.addAll(images(mapping, i));
            }
        }
        if (text.contains(MarkedImages.KEY)) {
            places.addAll(marked(places));
        }
        return places;
    }

    private List<ImagePlace> images(YamlMapping root, int document) {
        if (isOverride()) {
            return OverrideImages.inSource(root, document);
        }
        String kind = root.text("kind");
        if (isKustomization() || "Component".equals(kind)) {
            return KustomizationImages.in(root, document);
        }
        if ("HelmRelease".equals(kind) && root.at("spec", "values") instanceof YamlMapping values) {
            return ValuesImages.in(values, YamlPath.ofKeys("spec", "values"), document);
        }
        if ("Application".equals(kind)) {
            return OverrideImages.inApplication(root, document);
        }
        return isValues() || kind == null && !root.contains("apiVersion") ? values(root, document) : List.of();
    }

    private static List<ImagePlace> values(YamlMapping root, int document) {
        return ValuesImages.in(root, YamlPath.ofKeys(), document);
    }

    private List<ImagePlace> marked(List<ImagePlace> known) {
        List<ImagePlace> places = new ArrayList<>();
        List<YamlNode> commented =
                YamlReader.of(YamlDialect.GOYAML3).withComments().documents(text, path.value());
        for (int i = 0; i < commented.size(); i++) {
            int document = i;
            List<ImagePlace> here =
                    known.stream().filter(place -> place.document() == document).toList();
            places.addAll(MarkedImages.in(commented.get(i), here, i));
        }
        return places;
    }

    /** The place at a path: a mapping with the parts of an image, a whole image, or a tag or digest alone. */
    public Optional<ImagePlace> imageAt(YamlPath key) {
        for (int i = 0; i < documents.size(); i++) {
            YamlNode node = key.in(documents.get(i));
            if (node instanceof YamlMapping parts) {
                boolean entry = parts.contains("name") && !parts.contains("repository");
                return Optional.of(
                        entry ? new KustomizationEntry(i, key, parts) : new ValuesEntry(i, key, key.toString(), parts));
            }
            if (node instanceof YamlScalar scalar) {
                return Optional.of(scalarAt(key, scalar, i));
            }
        }
        return Optional.empty();
    }

    private static ImagePlace scalarAt(YamlPath key, YamlScalar scalar, int document) {
        ImageParts image = scalar.text().matches(".*[/:].*") ? ImageParts.parse(scalar.text()) : null;
        if (image != null) {
            return new TextEntry(document, key, key.toString(), scalar, image);
        }
        boolean digest = key.toString().toLowerCase(Locale.ROOT).endsWith("digest");
        MarkedEntry.Part part = digest ? MarkedEntry.Part.DIGEST : MarkedEntry.Part.TAG;
        return new MarkedEntry(document, key.toString(), Map.of(part, new MarkedEntry.Marked(key, scalar)));
    }

    /** The images in values, by the paths of their keys. */
    public static Map<String, ImageParts> imagesIn(YamlMapping values) {
        Map<String, ImageParts> images = new LinkedHashMap<>();
        ValuesImages.in(values, YamlPath.ofKeys(), 0).forEach(place -> images.put(place.key(), place.image()));
        return images;
    }

    /** What an override says of images, as {@code kustomize edit set image} takes it. */
    public List<String> overrides() {
        return images().stream()
                .filter(OverrideEntry.class::isInstance)
                .map(place -> ((OverrideEntry) place).scalar().text())
                .toList();
    }

    /** All places that say which version of a chart runs. */
    public List<ScalarPlace> charts() {
        List<ScalarPlace> places = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i) instanceof YamlMapping mapping) {
                places.addAll(ChartVersions.in(mapping, path.name(), i));
            }
        }
        return places;
    }

    /** The scalar at a path, in each document that has it. */
    public List<ScalarPlace> field(YamlPath field) {
        List<ScalarPlace> places = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (field.in(documents.get(i)) instanceof YamlScalar scalar) {
                places.add(new ScalarPlace(i, field, path.name() + " " + field + (i == 0 ? "" : " " + i), scalar));
            }
        }
        return places;
    }

    /** Its documents that are mappings. */
    public List<YamlMapping> mappings() {
        return documents.stream()
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .toList();
    }

    /** The bytes of the file with some scalars changed, and nothing else. */
    public byte[] with(List<ValueEdit> edits) {
        YamlEdit edited = YamlEdit.of(text, path.value());
        for (ValueEdit edit : edits) {
            String value = edit.value();
            YamlEdit document = edited.inDocument(edit.document());
            edited = value == null ? document.remove(edit.path()) : document.set(edit.path(), value);
        }
        return edited.text().getBytes(StandardCharsets.UTF_8);
    }

    private static String decode(RepositoryPath path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GitOpsException("the file is not UTF-8", Location.of(path.value()), "save it as UTF-8", e);
        }
    }
}
