package com.iafactory.studio.web;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources say about their types, methods and record components, so that it is said in one place only. */
final class SourceComments {
    private final Map<String, String> comments = new HashMap<>();

    /** @param folder of sources, with all below it */
    static SourceComments of(Path folder) throws IOException {
        SourceComments comments = new SourceComments();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder)) {
            List<Path> all =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(all));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                comments.new Reader(trees, String.valueOf(unit.getPackageName())).scan(unit, null);
            }
        }
        return comments;
    }

    Optional<String> ofType(Class<?> type) {
        return Optional.ofNullable(comments.get(type.getCanonicalName()));
    }

    /** @param name of a method, or of a component of a record */
    Optional<String> ofMember(Class<?> type, String name) {
        return Optional.ofNullable(comments.get(type.getCanonicalName() + "#" + name));
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private String type;

        Reader(DocTrees trees, String name) {
            this.trees = trees;
            this.type = name;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            String outer = type;
            type = outer + "." + tree.getSimpleName();
            comment().ifPresent(doc -> {
                keep(type, text(doc.getFullBody()));
                for (DocTree tag : doc.getBlockTags()) {
                    if (tag instanceof ParamTree param) {
                        keep(type + "#" + param.getName(), text(param.getDescription()));
                    }
                }
            });
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            comment().ifPresent(doc -> keep(type + "#" + tree.getName(), text(doc.getFullBody())));
            return null;
        }

        private Optional<DocCommentTree> comment() {
            return Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
        }

        private void keep(String key, String text) {
            if (!text.isBlank()) {
                comments.put(key, text);
            }
        }
    }

    private static String text(List<? extends DocTree> body) {
        return body.stream()
                .map(part -> switch (part.getKind()) {
                    case CODE -> String.valueOf(((com.sun.source.doctree.LiteralTree) part).getBody());
                    case LINK ->
                        String.valueOf(((com.sun.source.doctree.LinkTree) part).getReference())
                                .replaceAll("^.*[.#]", "");
                    case START_ELEMENT, END_ELEMENT -> " ";
                    default -> part.toString();
                })
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
