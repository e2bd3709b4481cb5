import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** Answers for Lucene as `rival.ts` asks: words and pairs of words, ranked by BM25. One thread adds, one asks. */
public final class Lucene {
    private static final int BEST = 8;

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ShingleFilter(new LowerCaseFilter(words), 2, 2));
        }
    };

    public static void main(String[] arguments) throws Exception {
        Path path = Path.of(arguments[0], "lucene");
        FSDirectory directory = FSDirectory.open(path);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(256));
        IndexSearcher searcher = null;
        long spent = 0;
        long added = 0;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int tab = line.indexOf('\t');
            String verb = tab < 0 ? line : line.substring(0, tab);
            String text = tab < 0 ? "" : line.substring(tab + 1);
            long start = System.nanoTime();
            if (verb.equals("add")) {
                Document document = new Document();
                document.add(new TextField("x", text, Field.Store.NO));
                document.add(new NumericDocValuesField("n", added++));
                writer.addDocument(document);
                spent += System.nanoTime() - start;
            } else if (verb.equals("finish")) {
                writer.close();
                spent += System.nanoTime() - start;
                searcher = new IndexSearcher(DirectoryReader.open(directory));
                long bytes = 0;
                for (String name : directory.listAll()) bytes += Files.size(path.resolve(name));
                out.println(spent / 1e9 + " " + bytes);
            } else {
                ScoreDoc[] best = searcher.search(queryOf(text), BEST).scoreDocs;
                double ms = (System.nanoTime() - start) / 1e6;
                StringBuilder answer = new StringBuilder().append(ms);
                for (ScoreDoc each : best) answer.append(' ').append(numberOf(searcher, each.doc));
                out.println(answer);
            }
        }
    }

    private static BooleanQuery queryOf(String text) throws Exception {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        try (TokenStream tokens = ANALYZER.tokenStream("x", new StringReader(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            for (int n = 0; tokens.incrementToken() && n < BooleanQuery.getMaxClauseCount(); n++)
                builder.add(new TermQuery(new Term("x", term.toString())), BooleanClause.Occur.SHOULD);
            tokens.end();
        }
        return builder.build();
    }

    private static long numberOf(IndexSearcher searcher, int document) throws Exception {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(document, leaves));
        var numbers = leaf.reader().getNumericDocValues("n");
        numbers.advanceExact(document - leaf.docBase);
        return numbers.longValue();
    }
}
